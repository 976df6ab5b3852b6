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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;
import org.liftloop.rodpump.twin.report.JsonReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop plant FIELD}. */
@Command(name = "plant", description = { "Simulate a field and serve it over OPC UA.",
		"Whoever reaches it may read. Only the user of --user writes setpoints and calls Start and Stop, over a channel with"
				+ " security and with a certificate of --trust.%n" })
final class PlantCommand implements Callable<Integer> {

	private static final long LARGEST_CERTIFICATE = 64 * 1024;

	private final Terminal terminal;

	@Parameters(paramLabel = "FIELD", description = "Field file, e.g. demo.liftloop.")
	private String fieldText = "";

	@Option(names = "--endpoint", paramLabel = "URL", defaultValue = "opc.tcp://localhost:4840", //
			description = "Where to listen, opc.tcp://localhost:4840 by default; port 0 takes any that is free.")
	private String endpoint = "";

	@Option(names = "--user", paramLabel = "NAME", description = "A user who may write; the password is asked for.")
	private @Nullable String user;

	@Option(names = "--trust", paramLabel = "FILE", //
			description = "Certificate (DER or PEM) of a client that may open channels with security; repeat for several.")
	private List<String> trusted = new ArrayList<>();

	@Option(names = "--store", paramLabel = "FOLDER", description = "Keep the server's key and the trusted clients there from"
			+ " one start to the next; without it both are forgotten.")
	private @Nullable String store;

	@Mixin
	private final PlantOptions simulation = new PlantOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	PlantCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		Duration time = simulation.time();
		double rate = simulation.rate();
		List<X509Certificate> clients = new ArrayList<>();
		for (String file : trusted) {
			clients.add(certificate(terminal.path(file)));
		}
		SimulatedField field = simulation.simulate(PlantOptions.load(fieldText, terminal), terminal);
		try (PlantServer server = PlantServer.start(field, options());
				FieldRunner runner = new FieldRunner(field, rate, RunnerOptions.DEFAULT, server)) {
			for (X509Certificate client : clients) {
				server.trust(client);
			}
			runner.start();
			report(server, field);
			await(field, runner, FieldWait.end(field.start(), time));
			Throwable failure = runner.report().failure();
			if (failure != null) {
				throw new OutputException("The simulation has stopped: " + failure + ".", "Start it again.", failure);
			}
		}
		return ExitCode.OK;
	}

	private void await(SimulatedField field, FieldRunner runner, @Nullable Instant end) throws OperationException {
		IProgressMonitor monitor = common.monitor(terminal);
		try {
			FieldWait.until(end, field::time, () -> runner.report().failure() == null, monitor);
			runner.stop();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private PlantServerOptions options() throws OperationException {
		PlantServerOptions options;
		String kept = store;
		try {
			URI address = new URI(endpoint);
			String host = address.getHost();
			if (!"opc.tcp".equals(address.getScheme()) || host == null || address.getPort() < 0) {
				throw new RefusedException("'" + endpoint + "' is no address to listen at.",
						"An address looks like opc.tcp://localhost:4840.");
			}
			options = new PlantServerOptions(host, address.getPort(), PlantServerOptions.LOCAL.users(),
					kept == null ? null : terminal.path(kept));
		} catch (URISyntaxException e) {
			throw new RefusedException("'" + endpoint + "' is no address: " + e.getReason() + ".",
					"An address looks like opc.tcp://localhost:4840.", e);
		}
		String name = user;
		return name == null ? options : withPassword(options, name);
	}

	private PlantServerOptions withPassword(PlantServerOptions options, String name) throws RefusedException {
		char[] password = terminal.vault().ask("Password for " + name);
		if (password == null || password.length == 0) {
			throw new RefusedException("There is no password for " + name + ".", "Run it in a terminal, and type one.");
		}
		try {
			return options.withUser(name, password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private static X509Certificate certificate(Path file) throws InputException {
		try {
			if (Files.size(file) <= LARGEST_CERTIFICATE && CertificateFactory.getInstance("X.509")
					.generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file))) instanceof X509Certificate read) {
				return read;
			}
			throw new InputException("'" + file + "' is not the file of a certificate.", "Give a DER or PEM file.");
		} catch (IOException | CertificateException e) {
			throw new InputException("'" + file + "' cannot be read as a certificate: " + e.getMessage() + ".",
					"Give a DER or PEM file.", e);
		}
	}

	private static String contents(SimulatedField field) {
		String wells = field.wells().size() + " wells";
		String loops = field.loops().size() + " cooling loops";
		return field.loops().isEmpty() ? wells : field.wells().isEmpty() ? loops : wells + " and " + loops;
	}

	private void report(PlantServer server, SimulatedField field) {
		CertificateSummary certificate = CertificateSummary.of(server.certificate(), CertificateSummary.Standing.OWN);
		if (common.json) {
			terminal.out().print(JsonReport.text(json -> {
				json.beginObject().name("schema").value("liftloop.plant").name("schemaVersion")
						.value(JsonReport.SCHEMA_VERSION).name("endpoint").value(server.endpoint()).name("wells")
						.value(field.wells().size()).name("loops").value(field.loops().size());
				CertificateText.write(json.name("certificate"), certificate);
				json.endObject();
			}));
		} else {
			terminal.out().println("Serving " + contents(field) + " at " + server.endpoint());
			terminal.out().print(CertificateText.text(certificate));
		}
		terminal.out().flush();
	}
}
