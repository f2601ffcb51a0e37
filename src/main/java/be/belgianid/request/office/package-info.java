/** The operators' screens: the queue of tickets, and the desk where one is settled. */
@NullMarked
package be.belgianid.request.office;

import org.jspecify.annotations.NullMarked;
