/** What the sweep over whom the owner follows needs. */
package dev.suunta.application.baseline.driven;
