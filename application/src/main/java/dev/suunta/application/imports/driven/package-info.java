/** What taking in needs: something that reads exports, something that keeps what they hold. */
package dev.suunta.application.imports.driven;
