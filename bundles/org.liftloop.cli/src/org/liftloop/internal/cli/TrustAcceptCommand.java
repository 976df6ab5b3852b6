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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.liftloop.core.operation.OperationException;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.opcua.TrustStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code liftloop trust accept}. */
@Command(name = "accept", description = { "Trust a server's certificate from now on.",
		"Compare the thumbprint with the one shown at the server first.%n" })
final class TrustAcceptCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "CERTIFICATE", //
			description = "SHA-1 or SHA-256 thumbprint of a certificate that was refused, or a DER or PEM file.")
	private String certificateText = "";

	@Mixin
	private final TrustOptions trust = new TrustOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	TrustAcceptCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		TrustStore store = trust.store(terminal);
		Path file = terminal.path(certificateText.replace(":", ""));
		CertificateSummary accepted = Files.isRegularFile(file) ? store.accept(file) : store.accept(certificateText);
		terminal.out().print(common.json ? CertificateText.json(List.of(accepted)) : CertificateText.text(accepted));
		terminal.out().flush();
		return ExitCode.OK;
	}
}
