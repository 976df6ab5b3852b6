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

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code liftloop trust list}. */
@Command(name = "list", description = { "List the certificates that are trusted, and those that were met and refused.%n" })
final class TrustListCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Mixin
	private final TrustOptions trust = new TrustOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	TrustListCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		List<CertificateSummary> all = trust.store(terminal).list();
		if (common.json) {
			terminal.out().print(CertificateText.json(all));
		} else if (all.isEmpty()) {
			terminal.out().println("No certificates.");
		} else {
			all.forEach(certificate -> terminal.out().print(CertificateText.text(certificate)));
		}
		terminal.out().flush();
		return ExitCode.OK;
	}
}
