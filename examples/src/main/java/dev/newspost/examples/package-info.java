/** Short programs that call the library as a user would. */
package dev.newspost.examples;
