/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OutputException;

/** Certificates as files of a folder, named by their thumbprint. */
public final class CertificateFolder {

	/** Certificates have one or two kilobytes; a file larger than this is none. */
	private static final long LARGEST_FILE = 64 * 1024;

	private final Path folder;

	/** @param folder the folder; made when a certificate is added */
	public CertificateFolder(Path folder) {
		this.folder = folder;
	}

	/**
	 * A file and the certificate in it.
	 *
	 * @param file        the file
	 * @param certificate the certificate
	 * @param modified    when the file was changed, in ms since 1970
	 */
	public record Held(Path file, X509Certificate certificate, long modified) {
	}

	/**
	 * @return the certificates, the oldest file first; files that hold none are left out
	 * @throws InputException if the folder cannot be read
	 */
	public List<Held> list() throws InputException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<Held> found = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				X509Certificate certificate = read(file);
				if (certificate != null) {
					found.add(new Held(file, certificate, Files.getLastModifiedTime(file).toMillis()));
				}
			}
		} catch (IOException e) {
			throw new InputException("The certificates in '" + folder + "' cannot be read: " + e + ".",
					"Check the rights of the folder.", e);
		}
		found.sort(Comparator.comparingLong(Held::modified).thenComparing(Held::file));
		return found;
	}

	/**
	 * @param file a file
	 * @return the certificate in it, DER or PEM; null if it holds none
	 */
	public static @Nullable X509Certificate read(Path file) {
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
				return null;
			}
			return CertificateUtil.decodeCertificate(Files.readAllBytes(file));
		} catch (IOException | UaException e) {
			return null;
		}
	}

	/**
	 * @param certificate to be kept; kept once
	 * @throws OutputException if it cannot be written
	 */
	public void add(X509Certificate certificate) throws OutputException {
		Path file = folder.resolve(Certificates.thumbprint(certificate) + ".der");
		try {
			Files.createDirectories(folder);
			Path partial = Files.createTempFile(folder, "certificate", ".part");
			Files.write(partial, certificate.getEncoded());
			Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException | CertificateEncodingException e) {
			throw unwritable(e);
		}
	}

	/**
	 * @param held a file to be deleted
	 * @throws OutputException if it cannot be deleted
	 */
	public void delete(Held held) throws OutputException {
		try {
			Files.deleteIfExists(held.file());
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	private OutputException unwritable(Exception cause) {
		return new OutputException("The certificates in '" + folder + "' cannot be changed: " + cause + ".",
				"Check the rights of the folder.", cause);
	}
}
