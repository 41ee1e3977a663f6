package dev.suunta.planted.application.post.driven;

/** Planted: a driven port that has a contract. */
public interface AnotherDrivenPort {}
