package dev.suunta.planted.texts;

/** Planted: a sentence. */
public class SomeText {}
