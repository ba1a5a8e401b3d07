package org.cordee.end2end;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hall without internet and without certificates: phones come by http://192.168.…, which browsers trust less than 127.0.0.1. */
class ThePlainNetworkTest {
    @TempDir
    static Path data;

    @Test
    void over_plain_http_from_another_address_a_participant_does_all_there_is_to_do_and_staff_are_kept_out() {
        OwnNetwork.run(PlainVisit.class, data.toString());
    }
}
