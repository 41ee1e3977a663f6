/** Networks: built in, and the owner's own. */
package dev.suunta.application.network.driving;
