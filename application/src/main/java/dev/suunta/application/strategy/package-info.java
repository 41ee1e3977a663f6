/** The strategy's use cases: write, adopt, read. */
package dev.suunta.application.strategy;
