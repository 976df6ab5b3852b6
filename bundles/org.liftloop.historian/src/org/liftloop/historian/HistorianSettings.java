/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.historian;

import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Where history is kept. */
public sealed interface HistorianSettings {

	/**
	 * In a folder of this machine, by SQLite: the default, needs no other program.
	 *
	 * @param folder   folder of the history; made when it is missing, unless the history is only read
	 * @param readOnly whether the history is only read: for a look at a history that another program records, or at one
	 *                 in a folder that cannot be written to
	 */
	record Sqlite(Path folder, boolean readOnly) implements HistorianSettings {

		/** Name of the file in the folder. While the history is open, two more stand beside it. */
		public static final String FILE = "history.db";

		/** @return the file of the history */
		public Path file() {
			return folder.resolve(FILE);
		}
	}

	/**
	 * In a PostgreSQL database, version 12 or newer.
	 *
	 * @param url      address, {@code jdbc:postgresql://host:port/database}, with properties of the driver such as
	 *                 {@code sslmode} if need be, but never a password
	 * @param user     user of the database
	 * @param password gives the password each time a connection is made; it is not kept and never shown
	 * @param schema   schema that holds the tables; made when it is missing
	 */
	record Postgres(String url, String user, Supplier<String> password, String schema) implements HistorianSettings {

		/** The usual schema. */
		public static final String SCHEMA = "liftloop";

		private static final String PREFIX = "jdbc:postgresql:";
		private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
		private static final Pattern SECRET = Pattern.compile("(?i)[?&](password|sslpassword)=|://[^/]*@");

		/**
		 * @throws IllegalArgumentException if the address is not one of PostgreSQL or holds a password, or the schema is
		 *                                  not a name of small letters, digits and underscores
		 */
		public Postgres {
			if (!url.startsWith(PREFIX)) {
				throw new IllegalArgumentException("The address of a PostgreSQL database begins with " + PREFIX + ".");
			}
			if (SECRET.matcher(url).find()) {
				throw new IllegalArgumentException("The address of the database must not hold a password.");
			}
			if (!NAME.matcher(schema).matches()) {
				throw new IllegalArgumentException("A schema is named by small letters, digits and underscores.");
			}
		}

		/** @return address without its properties, and schema; no secret */
		@Override
		public String toString() {
			return address() + " (" + schema + ')';
		}

		/** @return address without its properties */
		public String address() {
			int query = url.indexOf('?');
			return query < 0 ? url : url.substring(0, query);
		}
	}

	/**
	 * @param folder folder of the history
	 * @return history in that folder, written and read
	 */
	static HistorianSettings inFolder(Path folder) {
		return new Sqlite(folder, false);
	}
}
