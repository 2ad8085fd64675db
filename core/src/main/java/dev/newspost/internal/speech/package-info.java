/** The fifth step: blocks to quotes. The door is {@link Speech}. */
package dev.newspost.internal.speech;
