/** What every use case may need: one transaction, ids, pages. Kept tiny. */
package dev.suunta.application.shared;
