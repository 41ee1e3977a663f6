package dev.suunta.adapters.web.baseline;

import dev.suunta.application.baseline.driving.DoWorksheet;
import dev.suunta.application.baseline.driving.LetGoOfRest;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.people.driving.ReadNoted;

/** The driving ports about whom the owner follows. */
public record Following(
    SweepBaseline sweep,
    LetGoOfRest rest,
    ReadBaseline baseline,
    DoWorksheet worksheet,
    CallPeople calls,
    HearFrom hearFrom,
    ReadNoted noted) {}
