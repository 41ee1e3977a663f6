package dev.suunta.planted.application.post.driven;

/** Planted: a driven port. */
public interface SomeDrivenPort {}
