package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.FindDuplicates;
import dev.suunta.application.people.driving.FindPeople;
import dev.suunta.application.people.driving.ForgetPerson;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.NotePeople;
import dev.suunta.application.people.driving.ReadNoted;

/** What the terminal can ask about what the owner notes about people. */
public record Noting(
    FindPeople findPeople,
    MeetPeople meetPeople,
    NotePeople notePeople,
    GroupPeople groupPeople,
    CallPeople callPeople,
    HearFrom hearFrom,
    FindDuplicates findDuplicates,
    ForgetPerson forgetPerson,
    ReadNoted readNoted) {}
