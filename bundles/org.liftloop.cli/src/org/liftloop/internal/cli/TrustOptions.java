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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.Secrets;
import org.liftloop.opcua.TrustStore;

import picocli.CommandLine.Option;

/** Options of the commands that have to do with certificates. */
final class TrustOptions {

	@Option(names = "--pki", paramLabel = "DIR", //
			description = "Folder of the certificates. Default: .liftloop/opcua in the home folder.")
	private @Nullable String folderText;

	/** Opens the secure storage only when a secret is needed. */
	TrustStore store(Terminal terminal) throws InputException {
		return store(terminal, new LateSecrets(terminal));
	}

	TrustStore store(Terminal terminal, Secrets secrets) throws InputException {
		String folder = folderText;
		return new TrustStore(folder == null ? TrustStore.userFolder() : terminal.path(folder), secrets);
	}

	/** The storage behind a door that is opened when somebody asks. */
	static class LateSecrets implements Secrets {

		private final Terminal terminal;

		LateSecrets(Terminal terminal) {
			this.terminal = terminal;
		}

		@Override
		public char @Nullable [] get(String name) throws RefusedException {
			return terminal.vault().open().get(name);
		}

		@Override
		public void put(String name, char[] secret) throws RefusedException {
			terminal.vault().open().put(name, secret);
		}

		@Override
		public void remove(String name) throws RefusedException {
			terminal.vault().open().remove(name);
		}
	}
}
