/** Journeys of people through the packaged program, in Chromium. */
package be.belgianid.journey;
