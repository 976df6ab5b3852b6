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

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.BrowseServer;
import org.liftloop.opcua.BrowsedNode;
import org.liftloop.opcua.BrowsedServer;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.opcua.DiscoverEndpoints;
import org.liftloop.opcua.EndpointInfo;
import org.liftloop.opcua.IdentityKind;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.Secrets;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop browse URL}. */
@Command(name = "browse", description = { "List the nodes of an OPC UA server.",
		"Without a word on security the connection is encrypted, and the server must be trusted: see 'liftloop trust'.%n" })
final class BrowseCommand implements Callable<Integer> {

	private static final String NAME = "browse";

	private final Terminal terminal;

	@Parameters(paramLabel = "URL", description = "Address of the server, opc.tcp://host:4840 say.")
	private String url = "";

	@Option(names = "--endpoints", description = "Only list by which ways the server can be entered.")
	private boolean endpoints;

	@Option(names = "--security", paramLabel = "POLICY", //
			description = "none, Basic256Sha256 (default) or Aes256Sha256RsaPss.")
	private @Nullable String security;

	@Option(names = "--mode", paramLabel = "MODE", description = "sign or signAndEncrypt (default).")
	private @Nullable String mode;

	@Option(names = "--user", paramLabel = "NAME", description = "Ask by this user name; the password is asked for.")
	private @Nullable String user;

	@Option(names = "--any-host", description = "Take a certificate that is for another host than that of URL.")
	private boolean anyHost;

	@Option(names = "--node", paramLabel = "ADDRESS", defaultValue = BrowseServer.OBJECTS, //
			description = "Node to begin at. Default: the folder of all objects.")
	private String node = BrowseServer.OBJECTS;

	@Option(names = "--depth", paramLabel = "N", defaultValue = "4", description = "Levels to look at, 1 to 20 (default 4).")
	private int depth;

	@Option(names = "--most", paramLabel = "N", defaultValue = "1000", //
			description = "Nodes to list at most, 1 to 20000 (default 1000).")
	private int most;

	@Mixin
	private final TrustOptions trust = new TrustOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	BrowseCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		IProgressMonitor monitor = common.monitor(terminal);
		if (endpoints) {
			List<EndpointInfo> found = new DiscoverEndpoints(url).execute(monitor);
			terminal.out().print(common.json ? json(found) : text(found));
		} else {
			if (depth < 1 || depth > BrowseServer.DEEPEST || most < 1 || most > BrowseServer.MOST) {
				throw new RefusedException("--depth or --most is out of range.",
						"Take 1 to " + BrowseServer.DEEPEST + " levels and 1 to " + BrowseServer.MOST + " nodes.");
			}
			BrowsedServer found = new BrowseServer(NAME, settings(),
					trust.store(terminal, new AskedSecrets(terminal, user)), node, depth, most).execute(monitor);
			terminal.out().print(common.json ? json(found) : text(found));
			if (!found.complete()) {
				terminal.err().println("There is more: a limit was met (--depth, --most).");
			}
		}
		terminal.out().flush();
		return ExitCode.OK;
	}

	private OpcUaSettings settings() throws RefusedException {
		Map<String, String> properties = new HashMap<>();
		put(properties, OpcUaSettings.SECURITY, security);
		put(properties, OpcUaSettings.MODE, mode);
		put(properties, OpcUaSettings.USER, user);
		put(properties, OpcUaSettings.HOST_NAME, anyHost ? "any" : null);
		return OpcUaSettings.of(url, properties);
	}

	private static void put(Map<String, String> properties, String key, @Nullable String value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

	private static String text(List<EndpointInfo> found) {
		TextTable table = new TextTable("lll").row("security", "identities", "certificate (SHA-1)");
		for (EndpointInfo info : found) {
			CertificateSummary certificate = info.certificate();
			table.row(info.securityText(), identities(info), certificate == null ? "-" : certificate.thumbprint());
		}
		return table.text();
	}

	private static String identities(EndpointInfo info) {
		return info.identities().stream().map(IdentityKind::key).collect(Collectors.joining(", "));
	}

	private static String text(BrowsedServer found) {
		TextTable table = new TextTable("lllll").row("node", "type", "access", "value", "address");
		for (BrowsedNode one : found.nodes()) {
			boolean variable = one.kind() == BrowsedNode.Kind.VARIABLE;
			table.row("  ".repeat(one.path().size() - 1) + one.name(), one.dataType(),
					variable ? one.writable() ? "write" : "read" : "", one.value(), one.address());
		}
		return table.text();
	}

	private static String json(List<EndpointInfo> found) {
		return JsonReport.text(json -> {
			json.beginObject().name("schema").value("liftloop.endpoints").name("schemaVersion")
					.value(JsonReport.SCHEMA_VERSION).name("endpoints").beginArray();
			for (EndpointInfo info : found) {
				json.beginObject().name("url").value(info.url()).name("security").value(info.securityText())
						.name("identities").value(identities(info));
				CertificateSummary certificate = info.certificate();
				if (certificate != null) {
					CertificateText.write(json.name("certificate"), certificate);
				}
				json.endObject();
			}
			json.endArray().endObject();
		});
	}

	private static String json(BrowsedServer found) {
		return JsonReport.text(json -> {
			json.beginObject().name("schema").value("liftloop.nodes").name("schemaVersion").value(JsonReport.SCHEMA_VERSION)
					.name("complete").value(found.complete()).name("nodes").beginArray();
			for (BrowsedNode one : found.nodes()) {
				json.beginObject().name("address").value(one.address()).name("path").value(String.join("/", one.path()))
						.name("kind").value(one.kind().name()).name("type").value(one.dataType()).name("value")
						.value(one.value()).name("writable").value(one.writable()).endObject();
			}
			json.endArray().endObject();
		});
	}

	/** The password of this one connection is asked for and kept nowhere. */
	private static final class AskedSecrets extends TrustOptions.LateSecrets {

		private final Terminal terminal;
		private final @Nullable String user;
		private char @Nullable [] password;

		AskedSecrets(Terminal terminal, @Nullable String user) {
			super(terminal);
			this.terminal = terminal;
			this.user = user;
		}

		@Override
		public synchronized char @Nullable [] get(String name) throws RefusedException {
			if (!name.equals(Secrets.passwordOf(NAME))) {
				return super.get(name);
			}
			char[] known = password;
			if (known == null) {
				known = terminal.vault().ask("Password of " + user);
				password = known;
			}
			if (known == null) {
				throw new RefusedException("There is nobody to ask for the password of " + user + ".", "Run it in a terminal.");
			}
			return Arrays.copyOf(known, known.length);
		}
	}
}
