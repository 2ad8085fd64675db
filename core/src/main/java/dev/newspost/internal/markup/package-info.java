/** The third step: body text to one DOM. The door is {@link Markup}. */
package dev.newspost.internal.markup;
