package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.ReadNoted;

/** What the terminal can ask about what the owner notes about people. */
public record Noting(MeetPeople meetPeople, ReadNoted readNoted) {}
