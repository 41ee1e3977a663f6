/** What one can do about whom one follows. */
package dev.suunta.application.baseline.driving;
