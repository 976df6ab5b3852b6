/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.Secrets;
import org.liftloop.opcua.SecureStorageSecrets;

/**
 * The secure storage of the user, unlocked by a master password from the file that {@value #FILE} names (a service's
 * credential), or from the person at the console.
 */
final class ConsoleVault implements Terminal.Vault {

	private static final String FILE = "LIFTLOOP_PASSWORD_FILE";

	private final boolean interactive;
	private @Nullable Secrets opened;

	/** @param interactive whether a person watches, who can be asked */
	ConsoleVault(boolean interactive) {
		this.interactive = interactive;
	}

	@Override
	public synchronized Secrets open() throws RefusedException {
		Secrets present = opened;
		if (present == null) {
			present = unlock();
			opened = present;
		}
		return present;
	}

	private Secrets unlock() throws RefusedException {
		String file = System.getenv(FILE);
		char[] master = file == null ? ask("Master password of the secure storage") : read(Path.of(file));
		if (master == null) {
			// Whatever the platform was given; it says itself when that is nothing.
			return new SecureStorageSecrets();
		}
		try {
			return SecureStorageSecrets.unlocked(master);
		} finally {
			Arrays.fill(master, '\0');
		}
	}

	private static char[] read(Path file) throws RefusedException {
		try {
			byte[] bytes = Files.readAllBytes(file);
			CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
			Arrays.fill(bytes, (byte) 0);
			int length = decoded.length();
			while (length > 0 && decoded.charAt(length - 1) <= ' ') {
				length--;
			}
			char[] master = new char[length];
			decoded.get(master);
			Arrays.fill(decoded.array(), '\0');
			return master;
		} catch (IOException e) {
			throw new RefusedException("The master password cannot be read: " + e + ".",
					"Correct the path in " + FILE + ", or the rights of the file.", e);
		}
	}

	@Override
	public char @Nullable [] ask(String what) {
		Console console = interactive ? System.console() : null;
		return console == null ? null : console.readPassword("%s: ", what);
	}
}
