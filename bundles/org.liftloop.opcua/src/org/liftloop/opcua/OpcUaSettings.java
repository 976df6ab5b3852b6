/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liftloop.core.operation.RefusedException;

/**
 * How an OPC UA server is reached. Holds no secret: passwords are in {@link Secrets} under the name of the connection.
 *
 * @param endpoint        address of the server, {@code opc.tcp://host:port/path}
 * @param security        security policy
 * @param mode            what is done to each message; {@link MessageMode#NONE} exactly without security
 * @param identity        as whom the server is asked
 * @param user            user name; empty unless asked by user name
 * @param userCertificate path of a PKCS#12 file with the user's certificate and key; empty for this program's own
 *                        certificate
 * @param hostNameChecked whether the server's certificate must name the host of the endpoint
 */
public record OpcUaSettings(String endpoint, SecurityChoice security, MessageMode mode, IdentityKind identity,
		String user, String userCertificate, boolean hostNameChecked) {

	/** Key of the security policy: "none", "Basic256Sha256" (default) or "Aes256Sha256RsaPss". */
	public static final String SECURITY = "security";
	/** Key of the message mode: "none", "sign" or "signAndEncrypt" (default with security). */
	public static final String MODE = "mode";
	/** Key of the identity: "anonymous" (default), "userName" or "certificate". */
	public static final String IDENTITY = "identity";
	/** Key of the user name. */
	public static final String USER = "user";
	/** Key of the path of the user's certificate. */
	public static final String USER_CERTIFICATE = "userCertificate";
	/** Key of the check of the host name: "check" (default) or "any". */
	public static final String HOST_NAME = "hostName";

	private static final Set<String> KEYS = Set.of(SECURITY, MODE, IDENTITY, USER, USER_CERTIFICATE, HOST_NAME);
	private static final String SCHEME = "opc.tcp";

	/** The two ways to look at the host name of a certificate. */
	private enum HostName {
		CHECK, ANY;

		private String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * Reads the settings of a connection.
	 *
	 * @param endpoint   address of the server
	 * @param properties settings by the keys of this class; those left out have their defaults
	 * @return the settings
	 * @throws RefusedException naming the setting that is missing or wrong
	 */
	public static OpcUaSettings of(String endpoint, Map<String, String> properties) throws RefusedException {
		for (String key : new TreeSet<>(properties.keySet())) {
			if (!KEYS.contains(key)) {
				throw new RefusedException("There is no setting '" + key + "'.",
						"The settings are " + String.join(", ", new TreeSet<>(KEYS)) + ".");
			}
		}
		SecurityChoice security = choice(properties, SECURITY, SecurityChoice.values(), SecurityChoice::key,
				SecurityChoice.BASIC256SHA256);
		MessageMode mode = choice(properties, MODE, MessageMode.values(), MessageMode::key,
				security == SecurityChoice.NONE ? MessageMode.NONE : MessageMode.SIGN_AND_ENCRYPT);
		if (security == SecurityChoice.NONE != (mode == MessageMode.NONE)) {
			throw new RefusedException(
					"Security '" + security.key() + "' does not go with message mode '" + mode.key() + "'.",
					security == SecurityChoice.NONE ? "Choose a security policy, or leave out the message mode."
							: "Choose 'sign' or 'signAndEncrypt'.");
		}
		String user = properties.getOrDefault(USER, "").strip();
		IdentityKind identity = choice(properties, IDENTITY, IdentityKind.values(), IdentityKind::key,
				user.isEmpty() ? IdentityKind.ANONYMOUS : IdentityKind.USER_NAME);
		if (identity == IdentityKind.USER_NAME == user.isEmpty()) {
			throw new RefusedException(user.isEmpty() ? "The user name is missing." : "There is a user name, but '"
					+ IDENTITY + "' is '" + identity.key() + "'.",
					user.isEmpty() ? "Enter it as '" + USER + "'." : "Leave out the user name, or ask by it.");
		}
		if (identity == IdentityKind.CERTIFICATE && security == SecurityChoice.NONE) {
			throw new RefusedException("A user's certificate proves nothing without security.",
					"Choose " + SecurityChoice.BASIC256SHA256.key() + " or stronger.");
		}
		HostName hostName = choice(properties, HOST_NAME, HostName.values(), HostName::key, HostName.CHECK);
		return new OpcUaSettings(checked(endpoint), security, mode, identity, user,
				properties.getOrDefault(USER_CERTIFICATE, "").strip(), hostName == HostName.CHECK);
	}

	/** @return host of the endpoint */
	public String host() {
		return URI.create(endpoint).getHost();
	}

	private static String checked(String endpoint) throws RefusedException {
		String remedy = "An address looks like opc.tcp://host:4840 or opc.tcp://host:4840/path.";
		try {
			URI address = new URI(endpoint.strip());
			if (!SCHEME.equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
				throw new RefusedException("'" + endpoint + "' is not the address of an OPC UA server.", remedy);
			}
			if (address.getUserInfo() != null) {
				throw new RefusedException("The address holds a user name or password.",
						"Leave it out; enter the user name as '" + USER + "'.");
			}
			return address.toString();
		} catch (URISyntaxException e) {
			throw new RefusedException("'" + endpoint + "' is not an address: " + e.getReason() + ".", remedy, e);
		}
	}

	private static <E> E choice(Map<String, String> properties, String key, E[] values, Function<E, String> word,
			E otherwise) throws RefusedException {
		String text = properties.get(key);
		if (text == null || text.isBlank()) {
			return otherwise;
		}
		for (E value : values) {
			if (word.apply(value).equalsIgnoreCase(text.strip())) {
				return value;
			}
		}
		throw new RefusedException("'" + text + "' is no value of the setting '" + key + "'.",
				"Its values are " + Arrays.stream(values).map(word).collect(Collectors.joining(", ")) + ".");
	}
}
