/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import java.util.List;
import java.util.Locale;

import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.ModelPackage.Literals;

/** A connection says of what kind it is and where it leads, and holds no password. */
final class ConnectionRules {

	/** What a key is about that belongs into secure storage. */
	private static final List<String> SECRET_WORDS = List.of("password", "passwd", "pwd", "passphrase", "secret", "token",
			"credential", "apikey", "privatekey");

	private ConnectionRules() {
	}

	static void check(Connection connection, Findings findings) {
		NameRules.checkPresent(connection, connection.getProvider(), Literals.CONNECTION__PROVIDER, findings);
		String endpoint = connection.getEndpoint();
		NameRules.checkPresent(connection, endpoint, Literals.CONNECTION__ENDPOINT, findings);
		if (endpoint != null && endpoint.matches("\\w[\\w.+-]*://[^/]*:[^/]*@.*")) {
			findings.error(ProblemCode.MALFORMED, connection, Literals.CONNECTION__ENDPOINT, "endpoint holds a password. "
					+ "Take it out and keep it in secure storage: the file is read by others.");
		}
	}

	static void check(ConnectionProperty property, Findings findings) {
		String key = property.getKey();
		NameRules.checkPresent(property, key, Literals.CONNECTION_PROPERTY__KEY, findings);
		if (key != null && smellsOfASecret(key)) {
			findings.error(ProblemCode.MALFORMED, property, Literals.CONNECTION_PROPERTY__KEY, "'" + key.strip()
					+ "' looks like a secret. Take it out and keep it in secure storage: the file is read by others.");
		}
	}

	private static boolean smellsOfASecret(String key) {
		String word = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		return SECRET_WORDS.stream().anyMatch(word::contains);
	}
}
