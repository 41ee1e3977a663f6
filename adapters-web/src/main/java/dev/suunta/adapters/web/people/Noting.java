package dev.suunta.adapters.web.people;

import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.NotePeople;
import dev.suunta.application.people.driving.ReadNoted;

/** The driving ports about what the owner notes about people. */
public record Noting(
    ReadNoted noted, NotePeople notes, MeetPeople meetings, GroupPeople groups, CallPeople calls) {}
