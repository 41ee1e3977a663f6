package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.DoWorksheet;
import dev.suunta.application.baseline.driving.LetGoOfRest;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.SweepBaseline;

/** What the terminal can ask about whom the owner follows. */
public record Sweeping(
    SweepBaseline sweep, LetGoOfRest rest, ReadBaseline baseline, DoWorksheet worksheet) {}
