package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    private void refused() {
        assertThatThrownBy(() -> DataFolder.hold(folder))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(StartFailure.NO_DATA_FOLDER))
                .hasMessageStartingWith("Another Cordée is running on the data folder " + folder);
    }

    @Test
    void a_second_holder_is_refused_until_the_first_lets_go() {
        try (DataFolder first = DataFolder.hold(folder)) {
            assertThat(first.path()).isEqualTo(folder);
            refused();
        }
        DataFolder.hold(folder).close();
    }

    @Test
    void another_process_that_holds_it_is_respected_and_whoever_dies_lets_go() {
        try (Child other = Child.start(Holding.class, Map.of(), folder.toString())) {
            assertThat(other.line()).isEqualTo("held");
            refused();
        }
        DataFolder.hold(folder).close();
    }

    @Test
    void a_folder_that_is_not_there_is_made_and_its_path_is_whole() {
        try (DataFolder made = DataFolder.hold(folder.resolve("a/../b"))) {
            assertThat(made.path()).isEqualTo(folder.resolve("b")).isDirectory();
        }
        assertThat(DataFolder.usual()).isAbsolute();
    }

    @Test
    void a_folder_that_cannot_be_written_is_said() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be written: choose another with --data");
    }
}
