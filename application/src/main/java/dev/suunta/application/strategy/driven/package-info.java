/** What the strategy's use cases need. */
package dev.suunta.application.strategy.driven;
