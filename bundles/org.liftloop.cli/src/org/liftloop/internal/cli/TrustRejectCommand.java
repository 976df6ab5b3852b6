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
import picocli.CommandLine.Parameters;

/** {@code liftloop trust reject}. */
@Command(name = "reject", description = { "Trust a server's certificate no longer.%n" })
final class TrustRejectCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "THUMBPRINT", description = "SHA-1 or SHA-256 thumbprint of a trusted certificate.")
	private String thumbprint = "";

	@Mixin
	private final TrustOptions trust = new TrustOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	TrustRejectCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		CertificateSummary rejected = trust.store(terminal).reject(thumbprint);
		terminal.out().print(common.json ? CertificateText.json(List.of(rejected)) : CertificateText.text(rejected));
		terminal.out().flush();
		return ExitCode.OK;
	}
}
