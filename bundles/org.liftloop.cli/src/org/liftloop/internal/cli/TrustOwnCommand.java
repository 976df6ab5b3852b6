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

import java.util.List;
import java.util.concurrent.Callable;

import org.liftloop.core.operation.OperationException;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.opcua.TrustStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liftloop trust own}. */
@Command(name = "own", description = { "Show this program's own certificate, for the people who run a server.",
		"It is made when there is none yet. Its key lies in a file whose password is in the secure storage.%n" })
final class TrustOwnCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Option(names = "--renew", description = "Make a new one; servers have to accept it anew.")
	private boolean renew;

	@Mixin
	private final TrustOptions trust = new TrustOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	TrustOwnCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		TrustStore store = trust.store(terminal);
		CertificateSummary own = renew ? store.renewOwn() : store.own();
		if (common.json) {
			terminal.out().print(CertificateText.json(List.of(own)));
		} else {
			terminal.out().print(CertificateText.text(own));
			terminal.out().println("File: " + store.ownFile());
		}
		terminal.out().flush();
		return ExitCode.OK;
	}
}
