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

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code liftloop trust}: shows its commands. */
@Command(name = "trust", synopsisSubcommandLabel = "COMMAND", description = { "Certificates of OPC UA servers, and the own one.",
		"A server's certificate is refused until it has been compared and accepted.%n" })
final class TrustCommand {

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help.")
	private boolean help;
}
