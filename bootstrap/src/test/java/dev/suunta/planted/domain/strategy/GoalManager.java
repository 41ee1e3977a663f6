package dev.suunta.planted.domain.strategy;

/** Planted: a name that says nothing. */
public class GoalManager {}
