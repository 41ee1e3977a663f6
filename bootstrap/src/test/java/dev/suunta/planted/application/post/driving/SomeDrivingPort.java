package dev.suunta.planted.application.post.driving;

/** Planted: a driving port. */
public interface SomeDrivingPort {}
