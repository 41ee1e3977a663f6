/**
 * What somebody wants from their networks: goals, ground rules, readers, time; and how it changes.
 */
package dev.suunta.domain.strategy;
