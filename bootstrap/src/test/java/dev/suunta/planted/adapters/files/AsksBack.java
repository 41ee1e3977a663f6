package dev.suunta.planted.adapters.files;

import dev.suunta.planted.application.post.driving.SomeDrivingPort;

/** Planted: a driven adapter that uses a driving port. */
public class AsksBack implements SomeDrivingPort {}
