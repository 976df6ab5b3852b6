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

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.liftloop.opcua.CertificateSummary;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

import com.google.gson.stream.JsonWriter;

/** Shows certificates as text and as JSON. */
final class CertificateText {

	private CertificateText() {
	}

	static String text(CertificateSummary certificate) {
		StringBuilder text = new StringBuilder();
		line(text, standing(certificate), certificate.subject());
		line(text, "  SHA-1", certificate.thumbprint());
		line(text, "  SHA-256", certificate.sha256());
		line(text, "  valid", certificate.validFrom() + " to " + certificate.validTo());
		line(text, "  application", certificate.applicationUri().isEmpty() ? "-" : certificate.applicationUri());
		line(text, "  hosts", certificate.hosts().isEmpty() ? "-" : String.join(", ", certificate.hosts()));
		return text.toString();
	}

	private static void line(StringBuilder text, String name, String value) {
		// What a certificate says of itself was written by a stranger.
		text.append(String.format(Locale.ROOT, "%-14s%s%n", name, TextTable.plain(value)));
	}

	static String json(List<CertificateSummary> certificates) {
		return JsonReport.text(json -> {
			json.beginObject().name("schema").value("liftloop.certificates").name("schemaVersion")
					.value(JsonReport.SCHEMA_VERSION).name("certificates").beginArray();
			for (CertificateSummary certificate : certificates) {
				write(json, certificate);
			}
			json.endArray().endObject();
		});
	}

	static void write(JsonWriter json, CertificateSummary certificate) throws IOException {
		json.beginObject().name("standing").value(standing(certificate)).name("subject").value(certificate.subject())
				.name("sha1").value(certificate.thumbprint()).name("sha256").value(certificate.sha256()).name("validFrom")
				.value(certificate.validFrom().toString()).name("validTo").value(certificate.validTo().toString())
				.name("application").value(certificate.applicationUri()).name("hosts").beginArray();
		for (String host : certificate.hosts()) {
			json.value(host);
		}
		json.endArray().endObject();
	}

	private static String standing(CertificateSummary certificate) {
		return certificate.standing().name().toLowerCase(Locale.ROOT);
	}
}
