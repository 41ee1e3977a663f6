/** What a check has to say: codes and typed facts, never sentences. */
package dev.suunta.domain.finding;
