/** What knowing people needs: something that keeps them. */
package dev.suunta.application.people.driven;
