package dev.suunta.planted.adapters.files;

/** Planted: what others must not know. */
public class SomeFile {}
