/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;

/** Keeps passwords in Eclipse's secure storage, encrypted under the user's master password. */
public final class SecureStorageSecrets implements Secrets {

	private static final String NODE = "org.liftloop.opcua";
	private static final String VALUE = "secret";

	private final @Nullable ISecurePreferences storage;

	/** Keeps them in the storage of the user who runs the program. */
	public SecureStorageSecrets() {
		this(SecurePreferencesFactory.getDefault());
	}

	/** @param storage the storage; null when there is none, and then every secret is refused */
	public SecureStorageSecrets(@Nullable ISecurePreferences storage) {
		this.storage = storage;
	}

	/**
	 * Opens the storage of the user who runs the program where there is no window to ask for the master password. What a
	 * workbench keeps under another kind of password cannot be read so.
	 *
	 * @param master master password; the caller's to wipe
	 * @return the secrets in it
	 * @throws RefusedException if it cannot be opened
	 */
	public static SecureStorageSecrets unlocked(char[] master) throws RefusedException {
		try {
			return new SecureStorageSecrets(SecurePreferencesFactory.open(null, Map.of(IProviderHints.DEFAULT_PASSWORD,
					new PBEKeySpec(master), IProviderHints.PROMPT_USER, Boolean.FALSE)));
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	@Override
	public char @Nullable [] get(String name) throws RefusedException {
		try {
			String secret = node(name).get(VALUE, null);
			return secret == null ? null : secret.toCharArray();
		} catch (StorageException e) {
			throw unusable(e);
		}
	}

	@Override
	public void put(String name, char[] secret) throws RefusedException {
		try {
			ISecurePreferences node = node(name);
			node.put(VALUE, new String(secret), true);
			node.flush();
		} catch (StorageException | IOException e) {
			throw unusable(e);
		}
	}

	@Override
	public void remove(String name) throws RefusedException {
		try {
			ISecurePreferences node = node(name);
			node.remove(VALUE);
			node.flush();
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	private ISecurePreferences node(String name) throws RefusedException {
		ISecurePreferences root = storage;
		if (root == null) {
			throw unusable(null);
		}
		// Names of nodes are limited to a part of ASCII without slashes.
		return root.node(NODE).node(
				Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8)));
	}

	private static RefusedException unusable(@Nullable Exception cause) {
		String why = cause == null ? "there is none" : String.valueOf(cause.getMessage()).replaceFirst("\\.$", "");
		return new RefusedException("The secure storage cannot be used: " + why + ".",
				"In the workbench, see the preferences under General > Security > Secure Storage; without a window, run in a"
						+ " terminal, or name the file of the master password in LIFTLOOP_PASSWORD_FILE.",
				cause);
	}
}
