/** Keeps strategies. */
package dev.suunta.adapters.persistence.strategy;
