package org.cordee.app;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** For a JVM of its own: holds a data folder, with or without its database, until it is killed. */
final class Holding {
    private Holding() {}

    /** @param arguments the folder; then, if the database is to be started, words to be kept in it */
    public static void main(String[] arguments) throws IOException, SQLException {
        DataFolder folder = DataFolder.hold(Path.of(arguments[0]));
        if (arguments.length > 1) keep(EmbeddedPostgres.start(folder.path()), arguments[1]);
        System.out.println("held");
        while (System.in.read() >= 0) Thread.onSpinWait();
    }

    private static void keep(EmbeddedPostgres database, String words) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + database.port() + "/" + EmbeddedPostgres.DATABASE;
        try (Connection connection = DriverManager.getConnection(url, EmbeddedPostgres.USER, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (words text)");
            statement.execute("insert into kept values ('" + words + "')");
        }
    }
}
