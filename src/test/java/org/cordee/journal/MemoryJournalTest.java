package org.cordee.journal;

import java.util.UUID;
import org.cordee.workshop.Id;

class MemoryJournalTest extends JournalContract {
    private final MemoryJournal journal = new MemoryJournal();

    @Override
    Journal journal() {
        return journal;
    }

    @Override
    Id.Workshop newWorkshop() {
        Id.Workshop workshop = new Id.Workshop(UUID.randomUUID());
        journal.register(workshop);
        return workshop;
    }
}
