/** What is needed to know for whom Suunta works. */
package dev.suunta.application.owner.driven;
