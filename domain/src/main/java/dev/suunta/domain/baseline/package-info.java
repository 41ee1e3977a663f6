/** The sweep over whom the owner follows, and what is proven of it (S3, S4). */
package dev.suunta.domain.baseline;
