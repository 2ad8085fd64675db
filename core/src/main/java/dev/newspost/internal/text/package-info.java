/** Small things about text that more than one step needs. */
package dev.newspost.internal.text;
