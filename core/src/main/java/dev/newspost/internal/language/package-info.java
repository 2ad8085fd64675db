/** Knowledge about languages and outlets, read from resource files, and fast look-up of its words. */
package dev.newspost.internal.language;
