package dev.suunta.planted.bootstrap;

/** Planted: what nobody may know. */
public class SomeWiring {}
