/** For whom Suunta works. */
package dev.suunta.application.owner.driving;
