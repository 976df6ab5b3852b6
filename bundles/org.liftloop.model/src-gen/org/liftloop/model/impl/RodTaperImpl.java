/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.liftloop.model.ModelPackage;
import org.liftloop.model.RodGrade;
import org.liftloop.model.RodTaper;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rod Taper</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getLengthM <em>Length M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getDiameterM <em>Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getCustomGradeName <em>Custom Grade Name</em>}</li>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getMinimumTensileStrengthPa <em>Minimum Tensile Strength Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getWeightNPerM <em>Weight NPer M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getDensityKgM3 <em>Density Kg M3</em>}</li>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getYoungsModulusPa <em>Youngs Modulus Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.RodTaperImpl#getServiceFactor <em>Service Factor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RodTaperImpl extends MinimalEObjectImpl.Container implements RodTaper {
	/**
	 * The default value of the '{@link #getLengthM() <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthM()
	 * @generated
	 * @ordered
	 */
	protected static final Double LENGTH_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLengthM() <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthM()
	 * @generated
	 * @ordered
	 */
	protected Double lengthM = LENGTH_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiameterM() <em>Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterM()
	 * @generated
	 * @ordered
	 */
	protected static final Double DIAMETER_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiameterM() <em>Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterM()
	 * @generated
	 * @ordered
	 */
	protected Double diameterM = DIAMETER_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final RodGrade GRADE_EDEFAULT = RodGrade.D;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected RodGrade grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCustomGradeName() <em>Custom Grade Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomGradeName()
	 * @generated
	 * @ordered
	 */
	protected static final String CUSTOM_GRADE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomGradeName() <em>Custom Grade Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomGradeName()
	 * @generated
	 * @ordered
	 */
	protected String customGradeName = CUSTOM_GRADE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumTensileStrengthPa() <em>Minimum Tensile Strength Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumTensileStrengthPa()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_TENSILE_STRENGTH_PA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumTensileStrengthPa() <em>Minimum Tensile Strength Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumTensileStrengthPa()
	 * @generated
	 * @ordered
	 */
	protected Double minimumTensileStrengthPa = MINIMUM_TENSILE_STRENGTH_PA_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightNPerM() <em>Weight NPer M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightNPerM()
	 * @generated
	 * @ordered
	 */
	protected static final Double WEIGHT_NPER_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeightNPerM() <em>Weight NPer M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightNPerM()
	 * @generated
	 * @ordered
	 */
	protected Double weightNPerM = WEIGHT_NPER_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getDensityKgM3() <em>Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensityKgM3()
	 * @generated
	 * @ordered
	 */
	protected static final double DENSITY_KG_M3_EDEFAULT = 8522.0;

	/**
	 * The cached value of the '{@link #getDensityKgM3() <em>Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensityKgM3()
	 * @generated
	 * @ordered
	 */
	protected double densityKgM3 = DENSITY_KG_M3_EDEFAULT;

	/**
	 * The default value of the '{@link #getYoungsModulusPa() <em>Youngs Modulus Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYoungsModulusPa()
	 * @generated
	 * @ordered
	 */
	protected static final double YOUNGS_MODULUS_PA_EDEFAULT = 2.07E11;

	/**
	 * The cached value of the '{@link #getYoungsModulusPa() <em>Youngs Modulus Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYoungsModulusPa()
	 * @generated
	 * @ordered
	 */
	protected double youngsModulusPa = YOUNGS_MODULUS_PA_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceFactor() <em>Service Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double SERVICE_FACTOR_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getServiceFactor() <em>Service Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceFactor()
	 * @generated
	 * @ordered
	 */
	protected double serviceFactor = SERVICE_FACTOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RodTaperImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ROD_TAPER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLengthM() {
		return lengthM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLengthM(Double newLengthM) {
		Double oldLengthM = lengthM;
		lengthM = newLengthM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__LENGTH_M, oldLengthM, lengthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDiameterM() {
		return diameterM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameterM(Double newDiameterM) {
		Double oldDiameterM = diameterM;
		diameterM = newDiameterM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__DIAMETER_M, oldDiameterM, diameterM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RodGrade getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(RodGrade newGrade) {
		RodGrade oldGrade = grade;
		grade = newGrade == null ? GRADE_EDEFAULT : newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCustomGradeName() {
		return customGradeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomGradeName(String newCustomGradeName) {
		String oldCustomGradeName = customGradeName;
		customGradeName = newCustomGradeName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__CUSTOM_GRADE_NAME, oldCustomGradeName, customGradeName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumTensileStrengthPa() {
		return minimumTensileStrengthPa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumTensileStrengthPa(Double newMinimumTensileStrengthPa) {
		Double oldMinimumTensileStrengthPa = minimumTensileStrengthPa;
		minimumTensileStrengthPa = newMinimumTensileStrengthPa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA, oldMinimumTensileStrengthPa, minimumTensileStrengthPa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWeightNPerM() {
		return weightNPerM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightNPerM(Double newWeightNPerM) {
		Double oldWeightNPerM = weightNPerM;
		weightNPerM = newWeightNPerM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__WEIGHT_NPER_M, oldWeightNPerM, weightNPerM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDensityKgM3() {
		return densityKgM3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDensityKgM3(double newDensityKgM3) {
		double oldDensityKgM3 = densityKgM3;
		densityKgM3 = newDensityKgM3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__DENSITY_KG_M3, oldDensityKgM3, densityKgM3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getYoungsModulusPa() {
		return youngsModulusPa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYoungsModulusPa(double newYoungsModulusPa) {
		double oldYoungsModulusPa = youngsModulusPa;
		youngsModulusPa = newYoungsModulusPa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__YOUNGS_MODULUS_PA, oldYoungsModulusPa, youngsModulusPa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getServiceFactor() {
		return serviceFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceFactor(double newServiceFactor) {
		double oldServiceFactor = serviceFactor;
		serviceFactor = newServiceFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROD_TAPER__SERVICE_FACTOR, oldServiceFactor, serviceFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ROD_TAPER__LENGTH_M:
				return getLengthM();
			case ModelPackage.ROD_TAPER__DIAMETER_M:
				return getDiameterM();
			case ModelPackage.ROD_TAPER__GRADE:
				return getGrade();
			case ModelPackage.ROD_TAPER__CUSTOM_GRADE_NAME:
				return getCustomGradeName();
			case ModelPackage.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA:
				return getMinimumTensileStrengthPa();
			case ModelPackage.ROD_TAPER__WEIGHT_NPER_M:
				return getWeightNPerM();
			case ModelPackage.ROD_TAPER__DENSITY_KG_M3:
				return getDensityKgM3();
			case ModelPackage.ROD_TAPER__YOUNGS_MODULUS_PA:
				return getYoungsModulusPa();
			case ModelPackage.ROD_TAPER__SERVICE_FACTOR:
				return getServiceFactor();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ROD_TAPER__LENGTH_M:
				setLengthM((Double)newValue);
				return;
			case ModelPackage.ROD_TAPER__DIAMETER_M:
				setDiameterM((Double)newValue);
				return;
			case ModelPackage.ROD_TAPER__GRADE:
				setGrade((RodGrade)newValue);
				return;
			case ModelPackage.ROD_TAPER__CUSTOM_GRADE_NAME:
				setCustomGradeName((String)newValue);
				return;
			case ModelPackage.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA:
				setMinimumTensileStrengthPa((Double)newValue);
				return;
			case ModelPackage.ROD_TAPER__WEIGHT_NPER_M:
				setWeightNPerM((Double)newValue);
				return;
			case ModelPackage.ROD_TAPER__DENSITY_KG_M3:
				setDensityKgM3((Double)newValue);
				return;
			case ModelPackage.ROD_TAPER__YOUNGS_MODULUS_PA:
				setYoungsModulusPa((Double)newValue);
				return;
			case ModelPackage.ROD_TAPER__SERVICE_FACTOR:
				setServiceFactor((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ROD_TAPER__LENGTH_M:
				setLengthM(LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.ROD_TAPER__DIAMETER_M:
				setDiameterM(DIAMETER_M_EDEFAULT);
				return;
			case ModelPackage.ROD_TAPER__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case ModelPackage.ROD_TAPER__CUSTOM_GRADE_NAME:
				setCustomGradeName(CUSTOM_GRADE_NAME_EDEFAULT);
				return;
			case ModelPackage.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA:
				setMinimumTensileStrengthPa(MINIMUM_TENSILE_STRENGTH_PA_EDEFAULT);
				return;
			case ModelPackage.ROD_TAPER__WEIGHT_NPER_M:
				setWeightNPerM(WEIGHT_NPER_M_EDEFAULT);
				return;
			case ModelPackage.ROD_TAPER__DENSITY_KG_M3:
				setDensityKgM3(DENSITY_KG_M3_EDEFAULT);
				return;
			case ModelPackage.ROD_TAPER__YOUNGS_MODULUS_PA:
				setYoungsModulusPa(YOUNGS_MODULUS_PA_EDEFAULT);
				return;
			case ModelPackage.ROD_TAPER__SERVICE_FACTOR:
				setServiceFactor(SERVICE_FACTOR_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ROD_TAPER__LENGTH_M:
				return LENGTH_M_EDEFAULT == null ? lengthM != null : !LENGTH_M_EDEFAULT.equals(lengthM);
			case ModelPackage.ROD_TAPER__DIAMETER_M:
				return DIAMETER_M_EDEFAULT == null ? diameterM != null : !DIAMETER_M_EDEFAULT.equals(diameterM);
			case ModelPackage.ROD_TAPER__GRADE:
				return grade != GRADE_EDEFAULT;
			case ModelPackage.ROD_TAPER__CUSTOM_GRADE_NAME:
				return CUSTOM_GRADE_NAME_EDEFAULT == null ? customGradeName != null : !CUSTOM_GRADE_NAME_EDEFAULT.equals(customGradeName);
			case ModelPackage.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA:
				return MINIMUM_TENSILE_STRENGTH_PA_EDEFAULT == null ? minimumTensileStrengthPa != null : !MINIMUM_TENSILE_STRENGTH_PA_EDEFAULT.equals(minimumTensileStrengthPa);
			case ModelPackage.ROD_TAPER__WEIGHT_NPER_M:
				return WEIGHT_NPER_M_EDEFAULT == null ? weightNPerM != null : !WEIGHT_NPER_M_EDEFAULT.equals(weightNPerM);
			case ModelPackage.ROD_TAPER__DENSITY_KG_M3:
				return densityKgM3 != DENSITY_KG_M3_EDEFAULT;
			case ModelPackage.ROD_TAPER__YOUNGS_MODULUS_PA:
				return youngsModulusPa != YOUNGS_MODULUS_PA_EDEFAULT;
			case ModelPackage.ROD_TAPER__SERVICE_FACTOR:
				return serviceFactor != SERVICE_FACTOR_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (lengthM: ");
		result.append(lengthM);
		result.append(", diameterM: ");
		result.append(diameterM);
		result.append(", grade: ");
		result.append(grade);
		result.append(", customGradeName: ");
		result.append(customGradeName);
		result.append(", minimumTensileStrengthPa: ");
		result.append(minimumTensileStrengthPa);
		result.append(", weightNPerM: ");
		result.append(weightNPerM);
		result.append(", densityKgM3: ");
		result.append(densityKgM3);
		result.append(", youngsModulusPa: ");
		result.append(youngsModulusPa);
		result.append(", serviceFactor: ");
		result.append(serviceFactor);
		result.append(')');
		return result.toString();
	}

} //RodTaperImpl
